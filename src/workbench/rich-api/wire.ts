/** What JSON can carry. */
export type Wire = null | boolean | number | string | undefined | readonly Wire[] | { readonly [key: string]: Wire };

/** The arguments of a path or an action; a non-zero reference stands for an object path. */
export type ArgumentInfo = {
  readonly Arguments?: readonly Wire[];
  readonly ReferencedObjectPathIds?: readonly Wire[];
};

/** `load` options: which members of an object or of a collection's items. */
export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

/** 1 root · 2 service · 3 method · 4 navigation property · 5 indexer · 6 saved reference · 7 null object. */
export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

/** 1 instantiate · 2 query · 3 method · 4 set property · 5 trace · 6 recursive query · 7 retrieve · 8 ensure unchanged · 9 update. */
export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries?: QueryInfo; readonly MaxDepth?: number };
  readonly ObjectState?: Wire;
};

export type Request = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type Result = { readonly ActionId: number; readonly Value?: Wire };

export type Response = {
  readonly Results: readonly Result[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
    readonly TraceMessages: readonly string[];
  };
};
