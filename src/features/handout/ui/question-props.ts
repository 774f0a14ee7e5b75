/** What each part of a worksheet is given. */
import type { Worksheet } from '../worksheet.ts';

/** Props of a part of the worksheet. */
export interface QuestionProps {
  readonly worksheet: Worksheet;
  /** True for the answer key. */
  readonly answered: boolean;
}
