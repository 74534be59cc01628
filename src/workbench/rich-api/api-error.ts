/** A failure that the client turns into an `OfficeExtension.Error` with this code. */
type ApiError = Error & { readonly apiCode: string; readonly status: number; location?: string };

const told: Readonly<Record<string, readonly [status: number, message: string]>> = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ActivityLimitReached: [429, 'Activity limit has been reached.'],
  ApiNotFound: [404, 'The API you are trying to use could not be found.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidObjectPath: [400, 'The object path is not valid.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NonBlankCellOffSheet: [409, 'The request to insert new cells can\'t be completed because it would push non-empty cells off the end of the worksheet.'],
  MergedRangeConflict: [409, "Can't complete the operation: a merged range or table is in the way."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RequestPayloadSizeLimitExceeded: [413, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [413, 'The response payload size has exceeded the limit.'],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
};

/** The shape of an array does not fit its range. */
export const wrongShape = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Makes the error; the caller throws it. */
export const apiError = (code: string, message?: string): ApiError => {
  const [status, text] = told[code] ?? [500, code];
  return Object.assign(new Error(message ?? text), { apiCode: code, status });
};

/** Whether something that was thrown is one of ours, rather than a defect of the host. */
export const isApiError = (thrown: unknown): thrown is ApiError => thrown instanceof Error && 'apiCode' in thrown;
