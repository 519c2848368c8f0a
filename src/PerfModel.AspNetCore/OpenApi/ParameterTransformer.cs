using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PerfModel.AspNetCore.Problems;

namespace PerfModel.AspNetCore.OpenApi;

/// <summary>Describes parameters of routes and queries that are values of the library: they are texts there, not JSON.</summary>
internal sealed class ParameterTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (ApiParameterDescription described in context.Description.ParameterDescriptions)
        {
            if (TextParameter.Of(described.ParameterDescriptor?.ParameterType) is not TextParameter text)
                continue;
            foreach (OpenApiParameter parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>()
                .Where(parameter => parameter.Name == described.Name))
                parameter.Schema = Schema(text);
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Schema(TextParameter text) => new()
    {
        Type = JsonSchemaType.String,
        Description = text.Description,
        Examples = new List<JsonNode> { text.Example },
    };
}
