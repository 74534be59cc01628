/* The demonstration add-in: custom functions, a ribbon command, an event, a settings entry. */
(function () {
  var counters = {};
  CustomFunctions.associate('ADD', function (a, b) { return a + (b === null ? 0 : b); });
  CustomFunctions.associate('TOTAL', function (ranges) {
    return ranges.flat(2).reduce(function (sum, value) { return typeof value === 'number' ? sum + value : sum; }, 0);
  });
  CustomFunctions.associate('SPLIT', function (text) { return [text.split(',')]; });
  CustomFunctions.associate('SEEN', function (value, other) { return JSON.stringify([value, other]); });
  CustomFunctions.associate('WHERE', function (invocation) { return invocation.address; });
  CustomFunctions.associate('REFUSE', function () { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'refused'); });
  CustomFunctions.associate('BREAK', function () { throw new Error('broken'); });
  CustomFunctions.associate('LATER', function (value) {
    return new Promise(function (resolve) { setTimeout(function () { resolve(value); }, 20); });
  });
  var ticks = 0;
  CustomFunctions.associate('TICK', function () { ticks += 1; return ticks; });
  CustomFunctions.associate('COUNT', function (from, invocation) {
    var next = from;
    var timer = setInterval(function () { invocation.setResult(next); next += 1; }, 30);
    counters.running = (counters.running || 0) + 1;
    invocation.onCanceled = function () { clearInterval(timer); counters.running -= 1; };
  });

  function stamp(event) {
    Excel.run(async function (context) {
      var range = context.workbook.getSelectedRange();
      range.values = 'stamped';
      range.format.fill.color = 'yellow';
      await context.sync();
    }).finally(function () { event.completed(); });
  }
  Office.actions.associate('stamp', stamp);
  window.demo = { counters: counters };
})();
