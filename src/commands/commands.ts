import { ready } from '../excel/ready';
import { ribbon } from '../excel/ribbon';
import type { CommandName } from './commandNames';

const commands: Record<CommandName, () => Promise<void>> = {
  refreshResults: async () => {
    await ready();
  },
  nextUnanswered: async () => {
    await ready();
  },
};

void ready().then(() => {
  ribbon(commands);
});
