using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Cli.Input;
using PerfModel.Documents;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>Collects forms and findings for a workbook, or for the opinion as a Word document.</summary>
internal sealed class ReviewWorkbook
{
    private const string Word = ".docx";
    private readonly List<PerformanceForm> _forms = [];
    private readonly List<Finding> _findings = [];
    private readonly List<FormReview> _reviews = [];

    public void Add(FormDocument document, ValidationResult result)
    {
        // A line that could not be read keeps its number as a form without content.
        _forms.AddRange(document.Forms.Select(form => form ?? new PerformanceForm()));
        _findings.AddRange(result.Findings);
        _reviews.AddRange(result.Reviews);
    }

    public void Write(string path, Language language)
    {
        var document = new FormDocument { Forms = [.. _forms] };
        var result = new ValidationResult { Findings = [.. _findings], Reviews = [.. _reviews] };
        var options = new DocumentWriterOptions { Language = language };
        OutputFile.Write(path, path.EndsWith(Word, StringComparison.OrdinalIgnoreCase)
            ? DocumentWriter.ToReviewOpinion(document, result, options)
            : DocumentWriter.ToReviewWorkbook(document, result, options));
    }
}
