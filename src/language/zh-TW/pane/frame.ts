import type { FrameWords } from '../../pane/frame-words';

export const frameWords: FrameWords = {
  frame: {
    places: { appraise: '考核', settings: '設定' },
    placesLabel: '窗格的各部分',
    noPeriod: '考核週期未定',
    noScheme: '考核方案未定',
    schemes: (count) => `${count} 個考核方案`,
    unchecked: '尚未檢查',
    changed: '檢查後有更動',
    people: (count) => `${count} 人`,
    nothing: '找不到結果',
    broken: '這一部分出了問題，活頁簿沒有受影響。請關閉窗格，然後重新開啟。',
    loading: '正在開啟',
    labelled: (name, text) => `${name}：${text}`,
    aside: (text, inside) => `${text}（${inside}）`,
    sentences: (sentences) => sentences.join(''),
  },
  steps: { label: '考核的步驟', names: { check: '檢查', fill: '填表', results: '結果' } },
  work: {
    kinds: { reading: '正在讀取活頁簿', checking: '正在檢查和計分', planning: '正在準備', writing: '正在寫入', 'taking-back': '正在還原' },
    people: (done, of) => `已處理 ${done}/${of} 人`,
    sheets: (done, of) => `已完成 ${done}/${of} 張工作表`,
    cancel: '取消',
    cancelled: '已取消，活頁簿沒有更動。',
  },
};
