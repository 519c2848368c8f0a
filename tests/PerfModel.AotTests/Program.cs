using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using PerfModel;
using PerfModel.AotTests;
using PerfModel.Tests.Conformance;

Console.OutputEncoding = Encoding.UTF8;
long start = Stopwatch.GetTimestamp();
_ = Target.Parse("≥98%");
TimeSpan first = Stopwatch.GetElapsedTime(start);
TimeSpan sinceStart = DateTime.Now - Process.GetCurrentProcess().StartTime;

List<string> failures = [.. ConformanceCase.All.SelectMany(Checks.Of), .. Checks.OfDocument(Path.Combine(AppContext.BaseDirectory, "Forms", "pingluo-2024.txt")), .. Ecosystem.Differences()];
foreach (string failure in failures)
    Console.WriteLine(failure);
Console.WriteLine($"First target in {first.TotalMilliseconds:0.00} ms, {sinceStart.TotalMilliseconds:0} ms after the start of the process.");
Console.WriteLine($"{ConformanceCase.All.Count} cases, {failures.Count} differences.");
return failures.Count == 0 && ConformanceCase.All.Count > 0 ? 0 : 1;
