namespace PerfModel.SchemaCases;

/// <summary>A document and what the library's reader says of it.</summary>
/// <param name="Schema">The name of the schema that it should follow.</param>
/// <param name="Origin"><c>written</c> by the library, or <c>changed</c> afterwards.</param>
/// <param name="Code">Why the reader refuses it; null where it is read, empty where it is no JSON at all.</param>
/// <param name="Place">Where in the document.</param>
/// <param name="Reason">The same in words.</param>
/// <param name="Json">The document.</param>
internal sealed record SchemaCase(string Schema, string Origin, string? Code, string? Place, string? Reason, string Json);
