// Loaded into clasp before it starts: sends what it would send to Google to the stand-in instead.

import {createRequire} from 'node:module';

const {CLASP_ENTRY, STAND_IN_URL = ''} = process.env;
if (!/^http:\/\/127\.0\.0\.1:\d+\/$/.test(STAND_IN_URL)) {
  throw new Error(`STAND_IN_URL must be an address of this machine, not "${STAND_IN_URL}"`);
}

// The same copy that clasp loads; each service is made with options of its own, and `google.options`
// does not reach the address.
const {google} = createRequire(CLASP_ENTRY ?? '')('googleapis');
for (const service of ['script', 'drive', 'oauth2', 'serviceusage', 'logging', 'discovery']) {
  const open = google[service].bind(google);
  google[service] = (/** @type {string | object} */ options) =>
    open({
      ...(typeof options === 'string' ? {version: options} : options),
      rootUrl: STAND_IN_URL,
    });
}
