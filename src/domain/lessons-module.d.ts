/** The module that `.scripts/lessons-plugin.ts` makes while the page is built. */
declare module '#lessons' {
  /** The one that the page opens with by itself comes first. */
  export const lessons: readonly import('./bundled-lesson.ts').BundledLesson[];
}
