using System.Collections.Generic;
using System.Linq;
using PerfModel.Cli.Input;
using PerfModel.Documents;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>Collects forms and findings for a workbook.</summary>
internal sealed class ReviewWorkbook
{
    private readonly List<PerformanceForm> _forms = [];
    private readonly List<Finding> _findings = [];

    public void Add(FormDocument document, ValidationResult result)
    {
        // A line that could not be read keeps its number as a form without content.
        _forms.AddRange(document.Forms.Select(form => form ?? new PerformanceForm()));
        _findings.AddRange(result.Findings);
    }

    public void Write(string path, Language language) => OutputFile.Write(path, DocumentWriter.ToReviewWorkbook(
        new FormDocument { Forms = [.. _forms] }, new ValidationResult { Findings = [.. _findings] }, new DocumentWriterOptions { Language = language }));
}
