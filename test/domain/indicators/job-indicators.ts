// The 17 indicators of jobs and departures: the book of most tests.

import {chooseIndicators} from '../../../src/domain/indicators/choose-indicators';

export const jobIndicators = chooseIndicators({
  themes: ['viec_lam'],
  targeted: [],
  kinds: new Set(['commune']),
});
