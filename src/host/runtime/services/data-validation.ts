// DataValidationBuilder and DataValidation: the drop-down lists of cells.

import {valueResult, type ServiceMethods} from '../service';
import {NotImplemented} from '../google-words';
import {ValidationHandle} from '../handles';

export const validationMethods: ServiceMethods<'DataValidationBuilder' | 'DataValidation'> = {
  'DataValidationBuilder.requireValueInList': ({self, args}) => {
    if (args.count > 1 && !args.boolean(1)) {
      throw new NotImplemented('A list of values without a drop-down');
    }
    self.rule = {...self.rule, values: args.texts(0)};
    return self;
  },
  'DataValidationBuilder.setAllowInvalid': ({self, args}) => {
    self.rule = {...self.rule, allowInvalid: args.boolean(0)};
    return self;
  },
  'DataValidationBuilder.setHelpText': ({self, args}) => {
    self.rule = {...self.rule, helpText: args.text(0)};
    return self;
  },
  'DataValidationBuilder.build': ({self}) => {
    if (self.rule.values === null)
      throw new NotImplemented('A validation without a list of values');
    return new ValidationHandle(self.rule);
  },
  // Fact 151: the values, then whether they drop down.
  'DataValidation.getCriteriaValues': ({self}) => valueResult([self.rule.values ?? [], true]),
  'DataValidation.getAllowInvalid': ({self}) => valueResult(self.rule.allowInvalid),
  'DataValidation.getHelpText': ({self}) => valueResult(self.rule.helpText),
};
