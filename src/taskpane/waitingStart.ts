import { wait } from './waiting';

wait();
