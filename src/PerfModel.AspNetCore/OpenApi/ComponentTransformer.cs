using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace PerfModel.AspNetCore.OpenApi;

/// <summary>Puts the library's schemas into a document: those that it refers to, and those that these refer to.</summary>
internal sealed class ComponentTransformer : IOpenApiDocumentTransformer
{
    public async Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        JsonNode? written = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken));
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        bool orText = context.ApplicationServices.GetService<PerfModelJsonOptions>() is { AcceptTargetTexts: true };
        var wanted = new Queue<string>(document.Components.Schemas.Keys.Concat(SchemaReferences(written)));
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (wanted.TryDequeue(out string? name))
        {
            if (!done.Add(name) || LibrarySchemas.Find(name, orText) is not JsonObject definition)
                continue;
            document.Components.Schemas[name] = Read(definition, document);
            foreach (string reference in LibrarySchemas.ReferencesOf(definition))
                wanted.Enqueue(reference);
        }
    }

    private static OpenApiSchema Read(JsonObject definition, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(definition.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document,
            out OpenApiDiagnostic _, OpenApiConstants.Json)
        ?? throw new InvalidOperationException("A schema of the library cannot be read: " + definition["title"]);

    private static IEnumerable<string> SchemaReferences(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(static property =>
            property.Key == "$ref" && property.Value is JsonValue value && value.TryGetValue(out string? path)
            && path.StartsWith(LibrarySchemas.ComponentPath, StringComparison.Ordinal)
                ? [path[LibrarySchemas.ComponentPath.Length..]]
                : SchemaReferences(property.Value)),
        JsonArray items => items.SelectMany(SchemaReferences),
        _ => [],
    };
}
