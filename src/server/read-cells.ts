// The cells of a form's column as answers: the page reads them by the same rule.

export {readCells} from '../domain/entry/read-cells';
