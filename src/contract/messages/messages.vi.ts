// Every sentence that the product answers with, in Vietnamese: code + facts in, one sentence out.

import type {MessageFacts} from '../../domain/messages/message-facts';
import {changeMessages} from './change-messages.vi';
import {checkMessages} from './check-messages.vi';
import {listMessages} from './list-messages.vi';
import type {Sentences} from './phrases.vi';
import {refusalMessages} from './refusal-messages.vi';
import {textMessages} from './text-messages.vi';
import {viewMessages} from './view-messages.vi';

export const messages: Sentences<MessageFacts> = {
  ...textMessages,
  ...listMessages,
  ...checkMessages,
  ...refusalMessages,
  ...changeMessages,
  ...viewMessages,
};
