import { departmentStores, type DepartmentStores } from '../departmentStores';
import { workerDesk, type Application } from './workerDesk';

/** Sets up the desk in the browser, beside the application that has the open workbook. */
export const openDesk = (application: Application): DepartmentStores =>
  departmentStores(
    workerDesk(
      () => new Worker(new URL('./deskWorker.ts', import.meta.url), { name: 'departments' }),
      application,
    ),
  );
