import type { Records } from '../../src/contract/records.ts';
import type { DisputeCommand } from '../../src/domain/disputes/commands.ts';
import type { Acting } from './acting.ts';
import { idOf, sideOf } from '../../src/domain/disputes/context.ts';

type Message = Records['messages'];
type Words = Pick<Message, 'text' | 'visibility'>;

export async function putMessage(
  { tx, newId, actor, now }: Acting,
  dispute: { readonly id: string; readonly sellerId: string },
  words: Words,
): Promise<Message> {
  const authorId = actor.kind === 'buyer' ? (actor.recordedBy ?? actor.id) : idOf(actor);
  const { id: disputeId, sellerId } = dispute;
  const message = {
    id: newId(),
    version: 1,
    disputeId,
    sellerId,
    by: sideOf(actor),
    authorId,
    ...words,
    at: now,
  };
  await tx.put('messages', message, null);
  return message;
}

/** What somebody gives as a reason belongs to the conversation: the record keeps only what rules need. */
export async function noteWords(
  acting: Acting,
  dispute: { readonly id: string; readonly sellerId: string },
  command: DisputeCommand | { readonly type: 'open_dispute' },
): Promise<Message | null> {
  const words = wordsOf(command);
  return words && words.text.trim() !== '' ? putMessage(acting, dispute, words) : null;
}

function wordsOf(command: DisputeCommand | { readonly type: 'open_dispute' }): Words | null {
  switch (command.type) {
    case 'reject_request':
    case 'decline_proposal':
    case 'escalate':
    case 'contest_return':
    case 'reopen':
      return { text: command.reason, visibility: 'parties' };
    case 'answer_information':
    case 'appeal':
      return { text: command.text, visibility: 'parties' };
    case 'request_information':
      return { text: command.questions.join('\n'), visibility: 'parties' };
    case 'decline_approval':
      return { text: command.reason, visibility: 'internal' };
    default:
      return null;
  }
}
