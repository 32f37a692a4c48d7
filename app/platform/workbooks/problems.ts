import type { Problem } from '#app/domain/shared/result.ts';

/** Why a file is not taken in. */
export type FileCode =
  | 'file_empty'
  | 'file_too_large'
  | 'file_unpacks_too_large'
  | 'file_too_many_parts'
  | 'file_packed_too_hard'
  | 'file_macros'
  | 'file_encrypted'
  | 'file_old_excel'
  | 'file_wrong_type'
  | 'file_damaged'
  | 'file_unsafe_xml'
  | 'file_too_slow'
  | 'file_needs_memory'
  | 'file_too_many_rows'
  | 'file_too_many_cells'
  | 'file_without_table'
  | 'file_line_full'
  | 'file_own_share_taken';

export type FileProblem = Problem<FileCode>;
