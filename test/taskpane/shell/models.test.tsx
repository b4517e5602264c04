/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import type { Shelf } from '../../../src/model/catalogue';
import { Crash } from '../../../src/taskpane/shell/Crash';

let offline = true;
let asked = 0;
jest.mock('../../../catalog/isomm-2.1/model.json', () => {
  const real: unknown = jest.requireActual('../../../catalog/isomm-2.1/model.json');
  return {
    __esModule: true,
    get default() {
      asked += 1;
      if (offline) throw new Error('no network');
      return real;
    },
  };
});

test('where a model cannot be loaded a view says so and asks no more; a command asks again, and the view has it', async () => {
  const { shelf } = await import('../../../src/shelf');
  const View = ({ models }: Pick<Shelf, 'models'>) => {
    const found = models();
    return <p>{(found instanceof Promise ? use(found) : found).map(({ id }) => id).join()}</p>;
  };
  const show = (key: string) => (
    <Crash key={key} title="crashed" next="">
      <Suspense fallback="waiting">
        <View models={shelf.models} />
      </Suspense>
    </Crash>
  );
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { rerender } = render(null);
  await act(async () => {
    rerender(show('first'));
    await shelf.load().catch(() => null);
  });
  await screen.findByText('crashed');
  expect(asked).toBe(1);
  await expect(shelf.load()).rejects.toThrow('no network');
  offline = false;
  expect(await shelf.load()).toHaveLength(2);
  rerender(show('again'));
  await screen.findByText('isomm-2.1,x1060-3.2.1');
});
