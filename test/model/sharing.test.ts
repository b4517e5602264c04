import type { Channel } from '../../src/model/facts/sharing';
import { answered, remarkOf } from '../../src/model/facts/sharingFigures';

const whole: Channel = {
  ...{ channel: 'CISTA', direction: 'send', why: 'a', when: 'b', what: 'c', where: 'd', who: 'e', how: 'f' },
};

test('six questions are counted; without one of them there are five', () => {
  expect(answered(whole)).toBe(6);
  const { who, ...rest } = whole;
  expect([who, answered(rest)]).toEqual(['e', 5]);
});

test('a channel that goes one way only is said so, whatever its case; so is a row without channel or way', () => {
  const received: Channel = { channel: 'cista', direction: 'receive' };
  expect([remarkOf(whole, [whole]), remarkOf(received, [received])]).toEqual(['sendOnly', 'receiveOnly']);
  expect([remarkOf(whole, [whole, received]), remarkOf(received, [whole, received])]).toEqual([null, null]);
  expect(remarkOf({ channel: 'CISTA' }, [])).toBe('noDirection');
  expect([remarkOf({ why: 'x' }, []), remarkOf({}, [])]).toEqual(['noChannel', null]);
});
