/** Amounts and counts from which a rate follows when the sheet does not have the rate itself. Simplified script, separated by commas. */
export const ratioParts: Readonly<Record<string, { readonly numerator: string; readonly denominator: string }>> = {
  'drop-off-rate': {
    numerator: `掉线数,掉线客户数,掉线大客户数,大客户掉线数,掉线户数,掉线数量,掉线客户,离网数,离网客户数,大客户离网数,离网户数,离网大客户数,掉线用户数,掉线大客户,掉线大客户户数,断线数,断线客户数,断线户数,大客户断线数,掉网数,掉网客户数,掉网户数,本期掉线大客户数,本期掉线客户数,本期掉线户数,本期掉线数,
      lost,lost accounts,accounts lost,dropped,dropped accounts,drop-offs,accounts dropped,number of drop-offs,lost key accounts,dropped key accounts,accounts off line,accounts offline`,
    denominator: `期初客户数,期初大客户数,期初户数,期初大客户,大客户总数,大客户数,客户总数,大客户总户数,期初数,期初用户数,期初大客户户数,期初大客户总数,期初客户总数,期初在网数,期初在网客户数,期初在网大客户数,季初客户数,季初大客户数,季初户数,大客户户数,在网户数,在网客户数,在网大客户数,大客户基数,
      accounts at start,opening accounts,base,customer base,account base,total accounts,total key accounts,accounts at beginning,opening base,key accounts,key accounts at start,opening key accounts,accounts at the start`,
  },
  'arrears-rate': {
    numerator: `欠费额,欠费金额,欠费总额,大客户欠费额,大客户欠费金额,欠费,欠款额,欠款金额,欠款,逾期金额,逾期额,逾期未缴金额,逾期欠费,逾期欠费额,逾期欠费金额,逾期欠款,逾期未付金额,逾期账款,未缴费金额,未缴费额,拖欠金额,拖欠额,未缴金额,欠缴金额,
      overdue,overdue amount,amount overdue,arrears amount,past due amount,unpaid amount,amount in arrears,outstanding amount`,
    denominator: `应收额,应收金额,应收总额,应收款,应收账款,应收话费,应收费用,出账金额,出账额,出账总额,出账收入,开账金额,账单金额,账单总额,计费金额,出账费用,出账应收,应缴金额,应缴额,应缴费用,应收费,应收,
      billed,billed amount,amount billed,invoiced,invoiced amount,total billed,billing amount,billings,receivable,receivables`,
  },
  'collection-rate': {
    numerator: `托收金额,托收额,已托收金额,已托收额,实际托收金额,实际托收额,托收成功金额,托收成功额,托收到账金额,托收收回金额,托收实收,托收回款,托收回款额,实收托收金额,托收回收金额,托收收款金额,托收成功,银行托收金额,银行托收额,托收实收金额,本期托收金额,已收托收金额,托收入账金额,
      collected,collected amount,amount collected,bank collected,collected by bank`,
    denominator: `应托收金额,应托收额,应托收总额,托收应收,托收应收金额,应收托收金额,托收总额,托收发起金额,提交托收金额,托收应收额,应收托收额,应收托收款,送托金额,送扣金额,发起托收金额,应收金额,应收额,应收总额,应收款,应收,
      due,due amount,amount due,due for collection,amount due for collection,collectable,collectible,submitted for collection`,
  },
};
