using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PerfModel;
using PerfModel.Web;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddPerfModel(options => options.ScoringProfiles["county"] = ScoringProfile.Default with { Id = "county", Title = "某县" });
// The section PerfModel of appsettings.json: samples/configuration has every setting.
builder.Services.Configure<PerfModelOptions>(
    builder.Configuration.GetSection("PerfModel"), static binder => binder.ErrorOnUnknownConfiguration = true);
builder.Services.AddControllers();

// The converters stand at the library's types; this adds what is not the default: messages in English.
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddPerfModel(new PerfModelJsonOptions { Language = Language.English }));
builder.Services.AddExceptionHandler<JsonErrorHandler>();
builder.Services.AddProblemDetails();

WebApplication app = builder.Build();
app.Services.DemandPerfModel(); // a wrong setting ends the start
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = static e => e is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
});

// A target, a date, a unit or a category is a parameter like any other: one that cannot be read is answered with 400.
app.MapGet("/targets/{target}", (Target target) => target);
app.MapGet("/evaluate", (Target target, Target actual, Category? category, Evaluator evaluator) =>
    evaluator.Evaluate(target, actual, new EvaluationContext { Category = category }));
app.MapGet("/parse", (string text, TargetParseOptions options) => TargetParser.Parse(text, options));

// Forms come and go as JSON; the profile is chosen by its name.
app.MapPost("/validate", (PerformanceForm form, Validator validator) => validator.Validate(form).Findings);
app.MapPost("/score/{profile}", (string profile, PerformanceForm form, IServiceProvider services) =>
    services.GetKeyedService<FormScorer>(profile) is FormScorer scorer ? Results.Ok(scorer.Score(form)) : Results.NotFound());

app.MapControllers();
app.Run();

/// <summary>The program, for tests.</summary>
public partial class Program;
