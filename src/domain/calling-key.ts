/** Traditional characters of the catalogue's own names, each with its simplified form; a test holds them to be all of them. */
export const callingPairs = `
  戶户 關关 係系 經经 總总 監监 術术 財财 務务 長长 話话 業业 銷销 組组 線线 離离 網网 斷断 費费 繳缴 託托 內内 滿满 評评 價价 員员 專专 產产 電电 統统 軟软 師师 訓训 機机 潔洁 賬账
  帳账 帐账 會会 計计 納纳 結结 門门 場场 廣广 後后 協协 導导 銀银 佔占 間间 資资 顧顾 層层 領领 細细 辦办
`;

/** Two characters each: from, to. */
export const characterMap = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.trim().split(/\s+/).map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** A name without spaces, brackets, hyphens or units, in one width and one case, its characters mapped. */
export const keyWith = (simplified: ReadonlyMap<string, string>) => (name: string): string =>
  [...name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')].map((sign) => simplified.get(sign) ?? sign).join('');

/**
 * What two spellings of something that the catalogue knows have in common, in either script. Enough to find it by its
 * names; `nameKey` knows the characters of all other headings as well.
 */
export const callingKey = keyWith(characterMap(callingPairs));
