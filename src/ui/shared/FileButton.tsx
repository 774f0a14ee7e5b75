/** Draws a button that lets a person choose a file. */
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Extensions and media types, as `accept` has them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // Lets the same file be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
