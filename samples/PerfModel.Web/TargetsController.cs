using Microsoft.AspNetCore.Mvc;

namespace PerfModel.Web;

/// <summary>The same with controllers: values of the library are bound from routes, queries and bodies.</summary>
[ApiController]
[Route("mvc")]
public sealed class TargetsController(Evaluator evaluator) : ControllerBase
{
    /// <summary>A target by its text.</summary>
    [HttpGet("targets/{target}")]
    public ActionResult<Target> Get(Target target) => target;

    /// <summary>An actual value against a target.</summary>
    [HttpGet("evaluate")]
    public ActionResult<Evaluation> Evaluate([FromQuery] Target target, [FromQuery] Target actual) => evaluator.Evaluate(target, actual);

    /// <summary>How many indicators a form has.</summary>
    [HttpPost("count")]
    public ActionResult<int> Count(PerformanceForm form) => form.Indicators.Count;
}
