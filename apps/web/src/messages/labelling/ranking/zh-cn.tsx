import type { ranking as en } from './en.tsx';

export const ranking: typeof en = {
  title: '排序',
  rail: '排序，最好的在前',
  ends: '各回答的结尾',
  none: '尚未排列。',
  toPlace: '待排',
  ofAll: (some, all) => `${some}/${all}`,
  hint: '按字母键阅读，按数字键排位。',
  hintTie: '与上一个并列。',
  readingNow: '正在阅读',
  held: '对照',
  notOpened: '尚未打开',
  place: (place) => `第 ${place} 位`,
  placeTied: (place) => `并列第 ${place} 位`,
  noPlace: '未排',
  rung: (standing, letter) => `${standing}，回答 ${letter}`,
  response: (letter, role, standing) => `回答 ${letter}，${role}，${standing}`,
  inFocus: '当前',
  heldFor: '对照',
  flip: (letter) => `与 ${letter} 切换`,
  flipWith: (letter) => `与 ${letter} 切换`,
  placeAt: (letter) => (
    <>
      将 <b className="dock-letter">{letter}</b> 排在
    </>
  ),
  placeOf: (letter) => `${letter} 的名次`,
  placeName: (place, letters) => (letters === '' ? `第 ${place} 位` : `第 ${place} 位，现为 ${letters}`),
  next: '下一位',
  tie: '并列',
  tieAbove: '与上一个并列',
  move: '移动',
  nextResponse: '下一个',
  at: (letter, place, of) => `${letter} 排第 ${place} 位，共 ${of} 个`,
  atTied: (letter, place, of) => `${letter} 并列第 ${place} 位，共 ${of} 个`,
  movesTo: (letter, place) => `${letter} 移到第 ${place} 位`,
  hasNone: (letter) => `${letter} 未排`,
};
