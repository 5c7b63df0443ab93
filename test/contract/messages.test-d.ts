// What must not compile: a code without its sentence, a sentence of no code, facts of another code.

import {messageText} from '../../src/contract/message-text';
import {messages} from '../../src/contract/messages/messages.vi';
import {DomainError} from '../../src/domain/domain-error';
import type {Finding, Problem} from '../../src/domain/finding';
import {sampleFacts} from './sample-facts';

const {JUMP, ...others} = messages;

export const all: typeof messages = {...others, JUMP};

// @ts-expect-error a code without a sentence
export const lacking: typeof messages = others;

// @ts-expect-error a sentence that is no text
export const wordless: typeof messages = {...others, JUMP: () => 5};

// @ts-expect-error a sentence that asks for a fact the code does not have
export const asking: typeof messages = {...others, JUMP: (facts: {unit: string}) => facts.unit};

const {LOCK_BUSY, ...fewer} = sampleFacts;

export const known: typeof sampleFacts = {...fewer, LOCK_BUSY};

// @ts-expect-error a code without facts
export const unknown: typeof sampleFacts = fewer;

export const said = messageText({code: 'LOCK_BUSY', facts: {seconds: 20}});

// @ts-expect-error no such code
export const invented = messageText({code: 'LOCK_BUSIER', facts: {seconds: 20}});

// @ts-expect-error facts of another code
export const mixed = messageText({code: 'LOCK_BUSY', facts: {text: '20'}});

export const thrown = new DomainError('LOCK_BUSY', {seconds: 20});

// @ts-expect-error a refusal without its facts
export const bare = new DomainError('LOCK_BUSY', {});

const place = {unit: null, slot: null, row: null};

export const finding: Finding = {code: 'BLANK_OWED', severity: 'warning', place, facts: {name: ''}};

// @ts-expect-error a severity that is none
export const grave: Finding = {code: 'BLANK_OWED', severity: 'fatal', place, facts: {name: ''}};

// @ts-expect-error a problem without its line
export const placeless: Problem = {code: 'UNITS_NO_NODE', facts: {}};
