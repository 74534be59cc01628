const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲封芮储靳段富巫乌焦巴弓牧车侯全班仰秋仲宫宁仇栾甘厉祖武符刘景詹束龙叶幸司黎薄白蒲从鄂索赖卓蔺屠蒙池乔阴胥苍闻莘党翟谭贡劳逄姬申扶堵冉宰雍桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎慕连茹习艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越夔隆师巩聂晁勾敖融冷辛阚那简饶空曾沙鞠丰关蒯相查后荆红游竺权盖益桓公岳帅亓闫' +
  '趙錢孫吳鄭馮陳褚衛蔣韓楊許呂張嚴華魏謝鄒喻竇雲蘇範魯韋馬鳳鮑賀鄔樂時齊顧黃蕭汪臧計談龐紀項藍閔賈婁顏鐘鍾駱盧莫經繆應單諸龔邢陸榮葉黎儲劉龍賴喬陰聞黨譚勞邊莊連習魚溫終達歐聶饒曾關後荊遊權蓋益閻閆';
const CHINESE_NAME = new RegExp(`^(?:[${SURNAMES}]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|令狐|慕容|司徒|夏侯|端木)[\\p{Script=Han}·]{1,3}$`, 'u');
const LATIN_NAME = /^\p{Lu}[\p{L}'’-]+(?:,?\s+\p{Lu}\.?[\p{L}'’-]*){1,3}$/u;

/** 王伟, 欧阳娜娜, Egan Smith. A text that ends like a department or a post is none. */
export const looksLikeName = (text: string): boolean => {
  const plain = text.replace(/\s/g, '');
  return (CHINESE_NAME.test(plain) && !/[部处组科室司主管经理长员表师]$/.test(plain)) || LATIN_NAME.test(text);
};

/** 李科, 王科: two signs, and no section is called so. */
export const isShortName = (text: string): boolean => /^.科$/u.test(text) && CHINESE_NAME.test(text);
