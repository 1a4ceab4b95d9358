// Services that find each other by name: AWS Cloud Map.
#pragma once

#include <cdk/servicediscovery/instance.hpp>
#include <cdk/servicediscovery/namespaces.hpp>
#include <cdk/servicediscovery/service.hpp>
