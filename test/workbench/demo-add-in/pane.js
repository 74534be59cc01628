/* What the pane of the demonstration add-in does once Office.js is ready. */
Office.onReady(function () {
  document.getElementById('write').addEventListener('click', function () {
    Excel.run(async function (context) {
      var sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [['Item', 'Price', 'Twice'], ['Tea', 3, '=DEMO.ADD(B2,B2)'], ['Rice', 5, '=DEMO.ADD(B3,B3)']];
      sheet.getRange('A1:C1').format.font.bold = true;
      await context.sync();
    });
  });
  Excel.run(async function (context) {
    context.workbook.worksheets.onChanged.add(async function (event) {
      document.getElementById('changed').textContent = event.address + ' changed.';
    });
    await context.sync();
    document.body.dataset.ready = 'yes';
  });
});
