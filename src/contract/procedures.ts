// Every call between a page (sidebar, panel, command line) and the add-on: its name, what goes in, what comes back.

import type * as z from './shape';

import type {Message} from '../domain/messages/message-facts';
import {type BookAnswers, bookCalls} from './book-calls';
import {type DistrictAnswers, districtCalls} from './district-calls';
import {type OfficerAnswers, officerCalls} from './officer-calls';

/** What goes in. One record; the names are the calls. */
export const procedures = {...bookCalls, ...officerCalls, ...districtCalls};

export type ProcedureName = keyof typeof procedures;
export type Input<N extends ProcedureName> = z.output<(typeof procedures)[N]>;

/** What comes back. */
interface Outputs extends BookAnswers, OfficerAnswers, DistrictAnswers {}

export type Output<N extends ProcedureName> = Outputs[N];

/** What crosses the wire, as JSON text. Nothing is ever thrown across it. */
export type Reply<T> = {readonly ok: true; readonly value: T} | Refusal;

/** A refused call; `said` is the sentence of its code and facts, so that a page need not carry those of every refusal. */
export type Refusal = Message & {readonly ok: false; readonly said: string};
