// The themes that a book may be made of, for whoever sets one up whole: pages and commands know the domain through here alone.

export {themes as allThemes, type Theme} from '../domain/indicators/indicator-row';
