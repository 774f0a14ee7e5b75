/** Synchronizes the two windows of a presentation; the later change wins. */
import { effect } from '@preact/signals-core';
import type { ChannelPort, PresencePort } from '../../state/ports.ts';
import { parseMessage, type Role } from './classroom.ts';
import type { PresentModel } from './present.model.ts';

/** What a link is made with. */
export interface ClassroomParts {
  readonly present: PresentModel;
  readonly channel: ChannelPort;
  readonly presence: PresencePort;
  /** Which of the two windows this is. */
  readonly role: Role;
  /** A name that no other window has: of two changes made at once the one of the greater name counts, in both windows. */
  readonly self: string;
}

/** Links this window to the other until the returned function is called. */
export function linkClassroom({ present, channel, presence, role, self }: ClassroomParts): () => void {
  const other: Role = role === 'wall' ? 'teacher' : 'wall';
  // Counts changes, the other window's too: the higher number is the later change.
  let revision = 0;
  let author = '';
  let isAdopting = false;
  let said = present.classroom.peek();
  let stopWaiting = (): void => undefined;

  const say = (): void => {
    channel.post({ type: 'state', revision, author, classroom: present.classroom.peek() });
  };
  const meet = (): void => {
    present.setPartner('here');
    stopWaiting();
    stopWaiting = presence.whenGone(other, () => present.setPartner('gone'));
  };
  const stopListening = channel.listen((data) => {
    const message = parseMessage(data);
    if (message?.type === 'hello' || message?.type === 'here') {
      if (message.role !== other) return;
      meet();
      if (message.type === 'here') return;
      channel.post({ type: 'here', role });
      if (revision > 0) say();
    }
    if (message?.type !== 'state') return;
    const isNewer = message.revision > revision || (message.revision === revision && message.author > author);
    if (!isNewer) return;
    ({ revision, author } = message);
    isAdopting = true;
    present.adopt(message.classroom);
    said = present.classroom.peek();
    isAdopting = false;
  });
  const stopSaying = effect(() => {
    const now = present.classroom.value;
    // What a window is opened with is no change: it must not overwrite what the other one has.
    if (now === said) return;
    said = now;
    if (isAdopting) return;
    revision += 1;
    author = self;
    say();
  });
  // The other window waits for this one to be gone: it must be known to be here before it says so.
  const leave = presence.stay(role, () => channel.post({ type: 'hello', role }));
  return () => {
    stopListening();
    stopSaying();
    stopWaiting();
    leave();
    present.setPartner('none');
  };
}
