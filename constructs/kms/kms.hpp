// Keys that AWS KMS keeps.
#pragma once

#include <cdk/kms/alias.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/kms/via_service_principal.hpp>
