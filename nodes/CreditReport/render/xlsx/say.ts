import type { Words } from '../../report/words';
import type { ReportView } from '../view';

export type Language = ReportView['language'];

/** A text in the language of the workbook. */
export const say = (text: Words, language: Language): string => text[language];
