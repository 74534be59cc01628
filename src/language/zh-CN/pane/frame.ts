import type { FrameWords } from '../../pane/frame-words';

export const frameWords: FrameWords = {
  frame: {
    places: { appraise: '考核', settings: '设置' },
    placesLabel: '面板的各部分',
    noPeriod: '考核周期未定',
    noScheme: '考核方案未定',
    schemes: (count) => `${count} 个考核方案`,
    unchecked: '尚未检查',
    changed: '检查后有改动',
    people: (count) => `${count} 人`,
    nothing: '没有找到结果',
    broken: '这一部分出了问题，工作簿没有受影响。请关闭面板，然后重新打开。',
    loading: '正在打开',
    labelled: (name, text) => `${name}：${text}`,
    aside: (text, inside) => `${text}（${inside}）`,
    sentences: (sentences) => sentences.join(''),
  },
  steps: { label: '考核的步骤', names: { check: '检查', fill: '填表', results: '结果' } },
  work: {
    kinds: { reading: '正在读取工作簿', checking: '正在检查和计分', planning: '正在准备', writing: '正在写入', 'taking-back': '正在撤回' },
    people: (done, of) => `已处理 ${done}/${of} 人`,
    sheets: (done, of) => `已完成 ${done}/${of} 张工作表`,
    cancel: '取消',
    cancelled: '已取消，工作簿没有改动。',
  },
};
