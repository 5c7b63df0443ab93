// The themes that a book may be made of, for whoever sets one up: pages and commands know the domain through here alone.

export type {Theme} from '../domain/indicators/indicator-row';
