using System;
using System.Linq;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PerfModel;
using PerfModel.EntityFramework;
using PerfModel.EntityFrameworkCore;

Console.OutputEncoding = Encoding.UTF8;
using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
DbContextOptions<TargetsContext> options = new DbContextOptionsBuilder<TargetsContext>().UseSqlite(connection).Options;

using (var context = new TargetsContext(options))
{
    context.Database.EnsureCreated();
    context.Indicators.Add(new IndicatorRow { Name = "培训期数", Category = Category.Quantity, Target = Target.Parse("不少于 2.50 期") });
    context.Indicators.Add(new IndicatorRow { Name = "学员满意度", Category = Category.Satisfaction, Target = Target.Parse("≥95%") });
    context.Indicators.Add(new IndicatorRow { Name = "完成时间", Category = Category.Timeliness, Target = Target.Parse("2024年9月底前") });
    context.Forms.Add(new FormRow { Form = new PerformanceForm { Kind = FormKind.Target, Indicators = [Indicator.Create(Category.Cost, "线路租用费", "17 万")] } });
    context.SaveChanges();
}

using (var context = new TargetsContext(options))
{
    foreach (IndicatorRow row in context.Indicators.Where(row => row.Category == Category.Quantity))
        Console.WriteLine($"{row.Name}: {row.Target}, written {row.Target.Text}");
    foreach (IndicatorRow row in context.Indicators.WhereAtLeast(row => row.Target, "95%"))
        Console.WriteLine($"At least 95 %: {row.Name}");
    foreach (IndicatorRow row in context.Indicators.WhereDueBefore(row => row.Target, 2024, 10))
        Console.WriteLine($"Before October: {row.Name}");
    IndicatorRow changed = context.Indicators.Single(row => row.Name == "学员满意度");
    changed.Target = Target.Parse("≥95%");
    Console.WriteLine($"An equal target changes nothing: {context.ChangeTracker.HasChanges()}");
    changed.Target = Target.Parse("≥96%");
    Console.WriteLine($"Another one does: {context.ChangeTracker.HasChanges()}");
    Console.WriteLine($"The form is read back equal: {context.Forms.Single().Form.Indicators[0] == Indicator.Create(Category.Cost, "线路租用费", "17 万")}");
}
