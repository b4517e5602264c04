import type { Consolidation } from '../../model/departments/consolidation';
import { describeDepartments } from '../../sheets/departments/describeDepartments';
import type { WriteBytes } from '../fileFormat';

/** The coordinator's workbook as a file: all departments side by side. */
export const departmentsFile = (write: WriteBytes, consolidation: Consolidation): Uint8Array =>
  write(describeDepartments(consolidation));
