import { beforeEach, describe, expect, it } from 'vitest';
import {
  keepCommitment,
  letGoCommitment,
  listCommitments,
  rememberCommitment,
  renegotiateCommitment,
  takeUpCommitment,
} from '#lib/store/commitments.ts';
import { addToLedger, type LedgerAct, listLedger } from '#lib/store/ledger.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);

const remembered = async (words = 'call Mina', due = 100) => {
  await rememberCommitment(words, due, 1);
  return (await listCommitments()).find((one) => one.words === words)!;
};
const states = async () => (await listCommitments()).map(({ words, due, state }) => [words, due, state]);
const acts = async () => (await listLedger()).map(({ act, at }) => [act, at]);

describe('commitments', () => {
  it('are kept in mind in the words given, soonest first, the same one once', async () => {
    await remembered('  be there by six ', 200).catch(() => {});
    await remembered('call Mina', 100);
    await rememberCommitment('call Mina', 100, 5);
    expect(await states()).toEqual([
      ['call Mina', 100, 'open'],
      ['be there by six', 200, 'open'],
    ]);
    expect(await acts()).toEqual([]);
  });

  it('kept: counted as follow-through, once', async () => {
    const { id } = await remembered();
    await Promise.all([keepCommitment(id, 7), keepCommitment(id, 8)]);
    expect(await states()).toEqual([['call Mina', 100, 'kept']]);
    expect((await acts()).map(([act]) => act)).toEqual(['follow-through']);
  });

  it('renegotiated: the old one stays as it was told, a new one is open, and it counts', async () => {
    const { id } = await remembered();
    await renegotiateCommitment(id, 300, 9);
    expect(await states()).toEqual([
      ['call Mina', 100, 'renegotiated'],
      ['call Mina', 300, 'open'],
    ]);
    expect(await acts()).toEqual([['renegotiation', 9]]);
    await keepCommitment(id, 10);
    expect(await acts()).toHaveLength(1);
  });

  it('let go: no mark in the ledger, and no way back into it', async () => {
    const { id } = await remembered();
    await letGoCommitment(id, 7);
    await keepCommitment(id, 8);
    expect(await states()).toEqual([['call Mina', 100, 'let-go']]);
    expect(await acts()).toEqual([]);
  });

  it('let go and taken up again: open at its time; what was answered otherwise stays so', async () => {
    const { id } = await remembered();
    await letGoCommitment(id, 7);
    await takeUpCommitment(id, 8);
    expect(await states()).toEqual([['call Mina', 100, 'open']]);
    await keepCommitment(id, 9);
    await takeUpCommitment(id, 10);
    expect(await states()).toEqual([['call Mina', 100, 'kept']]);
  });

  it('need words, and not more than fit', async () => {
    await expect(rememberCommitment('   ', 1, 1)).rejects.toMatchObject({ kind: 'invalid' });
    await expect(rememberCommitment('x'.repeat(161), 1, 1)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await listCommitments()).toEqual([]);
  });
});

describe('the ledger', () => {
  it('adds, tells a span of time oldest first, and takes no act it does not know', async () => {
    await addToLedger(['repair', 'owning'], 20);
    await addToLedger(['reaching-out'], 10);
    await addToLedger([], 30);
    expect((await listLedger(10, 20)).map(({ act }) => act)).toEqual(['reaching-out']);
    expect(await listLedger()).toHaveLength(3);
    await expect(addToLedger(['repair', 'you never listen' as LedgerAct], 40)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await listLedger()).toHaveLength(3);
  });
});
