/** Describes the result of an import: a draft with skipped parts, or a failure. */
import type { Draft } from '../../domain/draft.ts';
import type { Fault, Problem } from '../../domain/result.ts';

/** What a file brings: a whole lesson, places, an article's quotations, or the article's text. */
export type ImportKind = 'lesson' | 'places' | 'quotations' | 'text';

/** What a file is written in, found by its content. */
export type ImportFormat =
  | 'lesson'
  | 'geojson'
  | 'linked-places'
  | 'kml'
  | 'gpx'
  | 'table'
  | 'annotations'
  | 'tei'
  | 'text';

/**
 * Why parts of a file were left out, or came in changed. Each is said with how many there are.
 */
export type SkipCode =
  /** A line or an area; places are points. */
  | 'not-a-point'
  /** A feature, a row or an annotation that says of no place where it is. */
  | 'no-position'
  /** A coordinate that is not on Earth: metres, or latitude and longitude the wrong way round. */
  | 'not-on-earth'
  /** A coordinate that cannot be read. */
  | 'position-not-read'
  /** 0, 0 in the Gulf of Guinea, which stands for “not known” in most files. */
  | 'at-zero'
  /** All latitudes and longitudes were the wrong way round, and have changed places. */
  | 'turned'
  /** Metres of Web Mercator (EPSG:3857), which became degrees. */
  | 'projected'
  /** `names`: fields that went into the notes of places. */
  | 'fields-noted'
  /** `names`: fields that are not kept. */
  | 'fields-dropped'
  /** `names`: the column that names the places, which no head says. */
  | 'name-guessed'
  /** `names`: columns that were taken for latitude and longitude. */
  | 'columns-guessed'
  /** A row with a stray quotation mark. */
  | 'stray-quote'
  /** `names`: the older encoding that the text is taken to be in. */
  | 'encoding'
  /** `names`: files of an archive, or links to others, that are not read. */
  | 'files-not-read'
  /** Nodes of OpenStreetMap that are only corners of lines. */
  | 'corner'
  /** A place beyond the bound. */
  | 'too-many-places'
  /** A note that is cut at its bound. */
  | 'note-cut'
  /** An entry that is no GeoJSON feature, or no annotation. */
  | 'not-readable'
  /** Further points of a place that has several; the first is taken. */
  | 'more-points'
  /** An id that another has already; the place has come in under one of its own. */
  | 'repeated-id'
  /** A group beyond the twelfth; its places have come in without one. */
  | 'too-many-groups'
  /** An annotation that quotes no words: a comment on the whole, a part of a picture. */
  | 'no-quotation';

/** How the first of several is told where it is: an RFC 6901 JSON pointer, the number of a row (the head is row 1), or of a feature (from 1). */
export type SkipPlace = 'pointer' | 'row' | 'feature';

/** What was left out of a file for one reason. */
export interface Skipped {
  readonly code: SkipCode;
  readonly count: number;
  readonly where: SkipPlace;
  readonly first: string;
  /** Fields, columns or files that are meant, where the code says so. */
  readonly names?: readonly string[];
  /** The file that is meant, where several were opened together. */
  readonly file?: string;
}

/** One thing that was left out. */
export interface ImportProblem {
  readonly code: SkipCode;
  readonly at: string;
  /** The field or file that is meant. */
  readonly name?: string;
}

/** What a person chose after a first reading. */
export interface ReadOptions {
  /** Field that names the places. */
  readonly name?: string;
  /** Whether latitude and longitude change places. */
  readonly turned?: boolean;
  /** Takes places at 0, 0 as well. */
  readonly atZero?: boolean;
  /** Encoding of a text that is no Unicode. */
  readonly encoding?: string;
}

/** A file, read. */
export interface Imported {
  readonly kind: ImportKind;
  readonly format: ImportFormat;
  readonly draft: Draft;
  readonly skipped: readonly Skipped[];
  /** Fields that may name the places, the one that was taken first; left out where there is no choice. */
  readonly nameFields?: readonly string[];
}

/** Why a file cannot be opened. Each code has its params, all strings; numbers in Latin digits. */
export type ImportFaultCode =
  /** No params. A Word or OpenDocument text. */
  | 'document'
  /** No params. A workbook of Excel or OpenDocument. */
  | 'spreadsheet'
  /** No params. A presentation of PowerPoint or OpenDocument. */
  | 'slides'
  /** No params. */
  | 'pdf'
  /** No params. Rich text, RTF. */
  | 'rich-text'
  /** No params. */
  | 'web-page'
  /** No params. A picture, a film or a sound. */
  | 'picture'
  /** No params. ZIP, gzip, or a KMZ without a map in it. */
  | 'archive'
  /** No params. Something else that is no text. */
  | 'not-text'
  /** `line` (1-based). A text in another encoding than UTF-8 or UTF-16. */
  | 'not-unicode'
  /** No params. */
  | 'empty-file'
  /** `found`, `limit`: millions of bytes, rounded up. */
  | 'too-large'
  /** `found`, `limit`: characters. An article’s text. */
  | 'text-too-long'
  /** `line`, `column` (1-based). XML that breaks off or is not well-formed. */
  | 'xml-syntax'
  /** `found`: name of the root element. */
  | 'other-xml'
  /** `found`: what the file says that it is, as JSON. */
  | 'other-json'
  /** `found`: the names of its columns, comma-separated. A table without coordinates. */
  | 'no-coordinates'
  /** `found`: the name of the coordinate system. Coordinates in a system that is not converted here. */
  | 'projected'
  /** No params. A map file with no point in it. */
  | 'no-places'
  /** No params. Annotations that quote no words. */
  | 'no-quotations'
  /** `count`. A lesson with faults, which {@link ImportFailure.problems} lists; or JSON that is none. */
  | 'has-faults'
  /** No params. The browser could not read the file: it was moved or taken out since it was chosen. */
  | 'unreadable'
  /** No params. The browser has no room for another draft, or keeps none. */
  | 'not-kept';

/** A file that cannot be opened. */
export interface ImportFailure {
  readonly ok: false;
  readonly fault: Fault<ImportFaultCode>;
  /** Every fault of a lesson file; empty with other codes. */
  readonly problems: readonly Problem[];
  /** What would have been left out anyway: it often says why nothing is left. */
  readonly skipped: readonly Skipped[];
}

/** A read file, or why there is none. */
export type ImportOutcome = { readonly ok: true; readonly value: Imported } | ImportFailure;

/** How far reading has come. */
export interface ImportProgress {
  readonly stage: 'bytes' | 'features';
  readonly done: number;
  readonly total: number;
}

/** Reads a file in a worker, and saves its content as a draft. */
export interface FileImportPort {
  /** Rejects with the signal's reason where it is aborted; a draft that is not saved by then is dropped. */
  open(
    file: File,
    tell: (progress: ImportProgress) => void,
    signal: AbortSignal,
    choice?: { readonly further?: readonly File[]; readonly options?: ReadOptions },
  ): Promise<OpenedFile | ImportFailure>;
}

/** The draft that was made of a file. */
export interface OpenedFile {
  readonly ok: true;
  readonly kind: ImportKind;
  readonly title: string;
  readonly places: number;
  readonly passages: number;
  readonly skipped: readonly Skipped[];
  /** Fields that may name the places, the one that was taken first; left out where there is no choice. */
  readonly nameFields?: readonly string[];
  /** Of the draft. */
  readonly key: string;
}

/** Why there is no import. */
export function cannotOpen(
  code: ImportFaultCode,
  params: Readonly<Record<string, string>> = {},
  more: Partial<Pick<ImportFailure, 'problems' | 'skipped'>> = {},
): ImportFailure {
  return { ok: false, fault: { code, params }, problems: [], skipped: [], ...more };
}
