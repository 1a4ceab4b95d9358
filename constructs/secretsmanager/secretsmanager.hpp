// Secrets: AWS Secrets Manager.
#pragma once

#include <cdk/secretsmanager/hosted_rotation.hpp>
#include <cdk/secretsmanager/policy.hpp>
#include <cdk/secretsmanager/rotation_schedule.hpp>
#include <cdk/secretsmanager/secret.hpp>
#include <cdk/secretsmanager/secret_rotation.hpp>
#include <cdk/secretsmanager/secret_rotation_application.hpp>
