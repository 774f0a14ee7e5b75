/** Synchronizes the two windows of a presentation; the later change wins. */
import { effect } from '@preact/signals-core';
import type { ChannelPort, PresencePort } from '../../state/ports.ts';
import { parseMessage, type Role } from './classroom.ts';
import type { PresentModel } from './present.model.ts';

export interface ClassroomParts {
  readonly present: PresentModel;
  readonly channel: ChannelPort;
  readonly presence: PresencePort;
  readonly role: Role;
  /** Unique name of this window; of two simultaneous changes, both windows take the one with the greater name. */
  readonly self: string;
}

/**
 * Each window sends its changes and adopts newer ones; one that opens or reloads asks for the state. Nothing outlives both windows.
 * Returns a function that ends the link.
 */
export function linkClassroom({ present, channel, presence, role, self }: ClassroomParts): () => void {
  const other: Role = role === 'wall' ? 'teacher' : 'wall';
  // Counts the changes of both windows; the higher number is the later change.
  let revision = 0;
  let author = '';
  let isAdopting = false;
  let known = present.classroom.peek();
  let stopWaiting = (): void => undefined;

  const sendState = (): void => {
    channel.post({ type: 'state', revision, author, classroom: present.classroom.peek() });
  };
  const onPartner = (): void => {
    present.setPartner('here');
    stopWaiting();
    stopWaiting = presence.whenGone(other, () => present.setPartner('gone'));
  };
  const stopListening = channel.listen((data) => {
    const message = parseMessage(data);
    if (message?.type === 'hello' || message?.type === 'here') {
      if (message.role !== other) return;
      onPartner();
      if (message.type === 'here') return;
      channel.post({ type: 'here', role });
      if (revision > 0) sendState();
    }
    if (message?.type !== 'state') return;
    const isNewer = message.revision > revision || (message.revision === revision && message.author > author);
    if (!isNewer) return;
    ({ revision, author } = message);
    isAdopting = true;
    present.adopt(message.classroom);
    known = present.classroom.peek();
    isAdopting = false;
  });
  const stopSending = effect(() => {
    const now = present.classroom.value;
    // The initial state is not a change: it must not overwrite that of the other window.
    if (now === known) return;
    known = now;
    if (isAdopting) return;
    revision += 1;
    author = self;
    sendState();
  });
  // The lock comes before the greeting, because the other window then waits for its release.
  const leave = presence.stay(role, () => channel.post({ type: 'hello', role }));
  return () => {
    stopListening();
    stopSending();
    stopWaiting();
    leave();
    present.setPartner('none');
  };
}
