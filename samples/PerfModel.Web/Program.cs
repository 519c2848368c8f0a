using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PerfModel;
using PerfModel.AspNetCore;
using PerfModel.Web;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddPerfModelWeb(options =>
{
    options.ScoringProfiles["county"] = ScoringProfile.Default with { Id = "county", Title = "某县" };
    options.Json = options.Json with { Language = Language.English, AcceptTargetTexts = true };
});
builder.Services.Configure<PerfModelOptions>(builder.Configuration.GetSection("PerfModel"), binder => binder.ErrorOnUnknownConfiguration = true);
builder.Services.AddControllers();
builder.Services.AddOpenApi();

WebApplication app = builder.Build();

// A mistake in the settings ends the start.
app.Services.DemandPerfModel();
app.MapOpenApi();
app.MapPerfModel("/perfmodel");

// A target, a date, a unit or a category is a parameter like any other: one that cannot be read is answered with 400.
app.MapGet("/targets/{target}", (Target target) => target);

// A form with errors is answered with 422, and never arrives here.
app.MapPost("/forms", (PerformanceForm form) => TypedResults.Created((string?)null, form)).ValidateForms(Severity.Warning);

// A target is a property like any other too, as an object or, where the options say so, as its text.
app.MapPost("/plans", (Plan plan) => plan.Goal.Explain());

app.MapControllers();
app.Run();

/// <summary>The program, for tests.</summary>
public partial class Program;
