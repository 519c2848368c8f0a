using System;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using PerfModel.AspNetCore.OpenApi;

namespace PerfModel.AspNetCore;

/// <summary>Describes the library's types in OpenAPI documents.</summary>
public static class PerfModelOpenApiExtensions
{
    /// <summary>Adds the library's JSON Schemas to a document: each of its types that an operation takes or answers with is a component of
    /// the name of the type.</summary>
    /// <remarks><see cref="PerfModelWebServiceCollectionExtensions.AddPerfModelWeb"/> does it for every document of the
    /// application.</remarks>
    /// <param name="options">The options of <c>AddOpenApi</c>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenApiOptions AddPerfModel(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Func<JsonTypeInfo, string?> others = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = info => LibrarySchemas.NameOf(info.Type) ?? others(info);
        options.AddSchemaTransformer<SchemaTransformer>();
        options.AddOperationTransformer<ParameterTransformer>();
        options.AddDocumentTransformer<ComponentTransformer>();
        return options;
    }
}
