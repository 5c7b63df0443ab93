// What happens in the book beside the page that a journey looks at: calls of other people, and runs that take their time.

import type {Input, Output, ProcedureName, Reply} from '../../src/contract/procedures';
import type {Stage} from './stage';

/** One call of the add-on by a person who has no page open. */
export async function callAs<N extends ProcedureName>(
  {host, bookId}: Stage,
  user: string,
  [name, input]: readonly [name: N, input: Input<N>],
): Promise<Output<N>> {
  const {outcome} = await host.run({
    bookId,
    user,
    name: 'rpc',
    args: [name, JSON.stringify(input)],
  });
  if (!outcome.ok) throw new Error(outcome.message);
  // The add-on answers in the shape of its contract.
  const reply = JSON.parse(String(outcome.value)) as Reply<Output<N>>;
  if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
  return reply.value;
}
