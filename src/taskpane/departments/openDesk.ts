import { departmentStores, type DepartmentStores } from './departmentStores';
import { workerDesk } from './workerDesk';

/** Sets up the desk in the browser; `openNew` opens a workbook in the application. */
export const openDesk = (openNew: (bytes: Uint8Array) => Promise<void>): DepartmentStores =>
  departmentStores(
    workerDesk(
      () => new Worker(new URL('./deskWorker.ts', import.meta.url), { name: 'departments' }),
      openNew,
    ),
  );
