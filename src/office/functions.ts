/// <reference types="custom-functions-runtime" />
import type { AnyFunction } from '../functions/function';
import { anyFunctions } from '../functions/registry';
import { answerForExcel } from './answer-for-excel';
import { argumentsFromExcel } from './arguments-from-excel';
import { displayLocale } from './display-locale';

/** What Excel calls: pure and synchronous, so that no cell stays at #BUSY!. */
const called =
  (declaration: AnyFunction) =>
  (...given: readonly unknown[]) =>
    answerForExcel(declaration.run(...argumentsFromExcel(declaration, given)), displayLocale());

for (const declaration of anyFunctions) CustomFunctions.associate(declaration.id, called(declaration));
