// Secrets: AWS Secrets Manager.
#pragma once

#include <cdk/secretsmanager/policy.hpp>
#include <cdk/secretsmanager/secret.hpp>
