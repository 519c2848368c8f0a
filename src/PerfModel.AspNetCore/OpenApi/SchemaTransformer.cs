using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PerfModel.AspNetCore.OpenApi;

/// <summary>Fills the schemas that the framework leaves empty, since the library's types have converters of their own: lists, enumerations,
/// values that may be null.</summary>
internal sealed class SchemaTransformer : IOpenApiSchemaTransformer
{
    public async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = context.JsonTypeInfo.Type;
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        Type? item = LibrarySchemas.ItemOf(type) ?? (plain == type ? context.JsonTypeInfo.ElementType : null);
        if (item is not null && LibrarySchemas.NameOf(item) is not null)
            (schema.Type, schema.Items) = (JsonSchemaType.Array, await context.GetOrCreateSchemaAsync(item, null, cancellationToken));
        else if (plain != type && LibrarySchemas.NameOf(plain) is not null)
            schema.OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null },
                await context.GetOrCreateSchemaAsync(plain, null, cancellationToken)];
        else if (LibrarySchemas.NameOf(type) is null && LibrarySchemas.NamesOf(plain).ToArray() is { Length: > 0 } names)
            (schema.Type, schema.Enum) = (JsonSchemaType.String, [.. names.Select(value => (JsonNode)value)]);
    }
}
