// Feature flags that CDK v2 treats as on unless the context turns them off. Facts of aws-cdk-lib 2.276.0: the flags
// whose `unconfiguredBehavesLike.v2` is true in its feature-flag report.
#pragma once

#include <array>
#include <string_view>

namespace cdk::detail {

inline constexpr std::array<std::string_view, 14> flags_on_by_default{
    "@aws-cdk/aws-apigateway:usagePlanKeyOrderInsensitiveId",
    "@aws-cdk/aws-cloudfront:defaultSecurityPolicyTLSv1.2_2021",
    "@aws-cdk/aws-lambda:recognizeVersionProps",
    "@aws-cdk/aws-rds:lowercaseDbIdentifier",
    "@aws-cdk/aws-stepfunctions-tasks:evaluateExpressionDedicatedFunction",
    "@aws-cdk/aws-stepfunctions-tasks:httpInvokeDynamicJsonPathEndpoint",
    "@aws-cdk/aws-stepfunctions-tasks:useNewS3UriParametersForBedrockInvokeModelTask",
    "@aws-cdk/core:aspectStabilization",
    "@aws-cdk/core:automaticL1Traits",
    "@aws-cdk/core:newStyleStackSynthesis",
    "@aws-cdk/core:stackRelativeExports",
    "@aws-cdk/pipelines:reduceAssetRoleTrustScope",
    "@aws-cdk/pipelines:reduceCrossAccountActionRoleTrustScope",
    "@aws-cdk/pipelines:reduceStageRoleTrustScope",
};

/// Flags of CDK v1 whose new behavior is the only one in v2 (CURRENT_VERSION_EXPIRED_FLAGS).
inline constexpr std::array<std::string_view, 8> flags_always_on{
    "@aws-cdk/aws-ecr-assets:dockerIgnoreSupport", "@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount",
    "@aws-cdk/aws-efs:defaultEncryptionAtRest",    "@aws-cdk/aws-kms:defaultKeyPolicies",
    "@aws-cdk/aws-s3:grantWriteWithoutAcl",        "@aws-cdk/aws-secretsmanager:parseOwnedSecretName",
    "@aws-cdk/core:enableStackNameDuplicates",     "aws-cdk:enableDiffNoFail",
};

}  // namespace cdk::detail
