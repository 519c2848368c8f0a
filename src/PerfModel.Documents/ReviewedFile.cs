using PerfModel.Validation;

namespace PerfModel.Documents;

/// <summary>A file that was read and validated, for a workbook of the findings of many files.</summary>
/// <param name="Name">The name of the file as it is to be printed.</param>
/// <param name="Document">Its forms.</param>
/// <param name="Result">The findings of its forms.</param>
public sealed record ReviewedFile(string Name, FormDocument Document, ValidationResult Result);
